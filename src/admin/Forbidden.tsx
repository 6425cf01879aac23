import { Button } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

/** Where Payload sends whoever may not open a page; it would offer to sign out also to people who never signed in. */
export function Forbidden({ initPageResult }: AdminViewServerProps) {
  const { user, i18n } = initPageResult.req
  const { t } = i18n
  return (
    <div className="forbidden">
      <h1>{user ? t('error:notAllowedToAccessPage') : t('error:unauthorized')}</h1>
      <div className="forbidden__ways">
        <Button el="link" margin={false} to={user ? '/admin' : '/admin/login'}>
          {user ? t('general:backToDashboard') : t('authentication:login')}
        </Button>
        {user && (
          <Button el="link" margin={false} buttonStyle="secondary" to="/admin/logout">
            {t('authentication:logOut')}
          </Button>
        )}
      </div>
    </div>
  )
}
