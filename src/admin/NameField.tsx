import type { TextFieldServerComponent } from 'payload'
import { runtime } from '#runtime.ts'
import { NameInput } from './name/NameInput.tsx'

/** The name that is asked for, with the zone behind it and a check while it is typed. */
export const NameField: TextFieldServerComponent = ({
  clientField,
  path,
  readOnly,
  permissions,
  schemaPath,
}) => (
  <NameInput
    field={clientField}
    path={path}
    readOnly={readOnly}
    permissions={permissions}
    schemaPath={schemaPath}
    zone={runtime().env.DNS_ZONE}
  />
)
