import { routesIn, type Route } from './who.ts'

/**
 * Every route of REST, written down by hand: what each is told who asks it. The row asked about belongs to unit Dinkes
 * (`own`), or to its operator; `other` is the operator of Dukcapil.
 *
 * A number: the status. `kept` a success that dropped what was sent · `all` every row · `own` rows of one's own only ·
 * `none` 200, and nothing was found · `self` the own account · `nobody` nobody is signed in.
 * Letters: what is granted, of create, read, update, delete and unlock; `-` nothing.
 *
 * Of preferences Payload reads whatever stands behind the collection as a key, `count`, `access` and ids included; nobody
 * has none: `null`; `mine` the value that one stored oneself. `granted` what is told of everything at once agrees with
 * these tables.
 */
export const ROUTES_OF_PAYLOAD: Route[] = routesIn(`
                                                    nobody  disabled  own  colleague  other  officer  acting  formerActing  head  auditor  supervisor  admin
  payload-preferences get    /                      403     403       own  own        own    own      own     own           own   own      own         own
  payload-preferences get    /count                 null    null      null null       null   null     null    null          null  null     null        null
  payload-preferences get    /:key                  null    null      mine null       mine   null     null    null          null  null     null        null
  payload-preferences get    /:id                   null    null      null null       null   null     null    null          null  null     null        null
  payload-preferences post   /:key                  401     401       200  200        200    200      200     200           200   200      200         200
  payload-preferences delete /:key                  401     401       404  404        404    404      404     404           404   404      404         404
  payload-preferences post   /                      403     403       201  201        201    201      201     201           201   201      201         201
  payload-preferences patch  /:id                   403     403       200  403        403    403      403     403           403   403      403         403
  payload-preferences delete /:id                   401     401       404  404        404    404      404     404           404   404      404         404
  payload-preferences patch  /                      403     403       200  none       none   none     none    none          none  none     none        none
  payload-preferences delete /                      403     403       200  none       none   none     none    none          none  none     none        none
  payload-preferences post   /:id/duplicate         403     403       403  403        403    403      403     403           403   403      403         403
  payload-preferences post   /access/:id?           401     401       200  200        200    200      200     200           200   200      200         200
  payload-preferences get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  payload-preferences get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  payload-preferences post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404

  payload-kv          get    /                      403     403       403  403        403    403      403     403           403   403      403         403
  payload-kv          get    /count                 403     403       403  403        403    403      403     403           403   403      403         403
  payload-kv          get    /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  payload-kv          post   /                      403     403       403  403        403    403      403     403           403   403      403         403
  payload-kv          patch  /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  payload-kv          delete /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  payload-kv          patch  /                      403     403       403  403        403    403      403     403           403   403      403         403
  payload-kv          delete /                      403     403       403  403        403    403      403     403           403   403      403         403
  payload-kv          post   /:id/duplicate         403     403       403  403        403    403      403     403           403   403      403         403
  payload-kv          post   /access/:id?           -       -         -    -          -      -        -       -             -     -        -           -
  payload-kv          get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  payload-kv          get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  payload-kv          post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404

  globals/service     get    /                      403     403       200  200        200    200      200     200           200   200      200         200
  globals/service     post   /                      403     403       403  403        403    403      403     403           403   403      403         200
  globals/service     post   /access                -       -         r    r          r      r        r       r             r     r        r           ru
  globals/service     get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  globals/service     get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  globals/service     post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404

  ·                   get    /access                granted granted granted granted granted granted granted granted granted granted granted granted
  ·                   get    /status                403     403       403  403        403    200      200     200           200   200      403         200
  ·                   get    /zone                  403     403       403  403        403    200      200     200           200   200      403         200
  ·                   get    /zone/findings         403     403       403  403        403    200      200     200           200   200      403         200
  ·                   get    /zone/plan             403     403       403  403        403    200      200     200           200   200      403         200
  ·                   post   /zone/confirm-provider 403     403       403  403        403    403      403     403           403   403      403         409
`)
