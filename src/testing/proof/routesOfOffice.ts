import { routesIn, type Route } from './who.ts'

/**
 * Every route of REST, written down by hand: what each is told who asks it. The row asked about belongs to unit Dinkes
 * (`own`), or to its operator; `other` is the operator of Dukcapil.
 *
 * A number: the status. `kept` a success that dropped what was sent · `all` every row · `own` rows of one's own only ·
 * `none` 200, and nothing was found · `self` the own account · `nobody` nobody is signed in.
 * Letters: what is granted, of create, read, update, delete and unlock; `-` nothing.
 */
export const ROUTES_OF_OFFICE: Route[] = routesIn(`
                                                    nobody  disabled  own  colleague  other  officer  acting  formerActing  head  auditor  supervisor  admin
  units               get    /                      403     403       own  own        own    all      all     all           all   all      403         all
  units               get    /count                 403     403       own  own        own    all      all     all           all   all      403         all
  units               get    /export                403     403       own  own        own    all      all     all           all   all      403         all
  units               get    /:id                   403     403       200  200        404    200      200     200           200   200      403         200
  units               post   /                      403     403       403  403        403    403      403     403           403   403      403         201
  units               patch  /:id                   403     403       403  403        403    200      200     200           200   403      403         200
  units               delete /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  units               patch  /                      400     400       400  400        400    400      400     400           400   400      400         400
  units               delete /                      400     400       400  400        400    400      400     400           400   400      400         400
  units               post   /access/:id?           -       -         r    r          r      ru       ru      ru            ru    r        -           cru
  units               post   /access/:id            403     403       r    r          404    ru       ru      ru            ru    r        403         cru
  units               get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  units               get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  units               post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404

  users               get    /                      403     403       own  own        own    all      all     all           all   all      own         all
  users               get    /count                 403     403       own  own        own    all      all     all           all   all      own         all
  users               get    /:id                   403     403       200  404        404    200      200     200           200   200      404         200
  users               post   /                      403     403       403  403        403    403      403     403           403   403      403         201
  users               patch  /:id                   403     403       200  403        403    403      403     403           403   403      403         200
  users               delete /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  users               patch  /                      400     400       400  400        400    400      400     400           400   400      400         400
  users               delete /                      400     400       400  400        400    400      400     400           400   400      400         400
  users               post   /access/:id?           -       -         ru   ru         ru     ru       ru      ru            ru    ru       ru          crul
  users               post   /access/:id            403     403       ru   404        404    r        r       r             r     r        404         crul
  users               get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  users               get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  users               post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  users               post   /:id/sign-in-link      403     403       403  403        403    403      403     403           403   403      403         200
  users               post   /login                 401     403       200  200        200    200      200     200           200   200      200         200
  users               get    /me                    nobody  nobody    self self       self   self     self    self          self  self     self        self
  users               post   /refresh-token         403     403       200  200        200    200      200     200           200   200      200         200
  users               post   /logout                400     400       200  200        200    200      200     200           200   200      200         200
  users               post   /forgot-password       200     200       200  200        200    200      200     200           200   200      200         200
  users               post   /reset-password        403     403       403  403        403    403      403     403           403   403      403         403
  users               post   /verify/:id            404     404       404  404        404    404      404     404           404   404      404         404
  users               post   /unlock                403     403       403  403        403    403      403     403           403   403      403         200
  users               post   /first-register        403     403       403  403        403    403      403     403           403   403      403         403
  users               get    /init                  200     200       200  200        200    200      200     200           200   200      200         200

  requirements        get    /                      403     403       all  all        all    all      all     all           all   all      all         all
  requirements        get    /count                 403     403       all  all        all    all      all     all           all   all      all         all
  requirements        get    /:id                   403     403       200  200        200    200      200     200           200   200      200         200
  requirements        post   /                      403     403       403  403        403    403      403     403           403   403      403         201
  requirements        patch  /:id                   403     403       403  403        403    403      403     403           403   403      403         200
  requirements        delete /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  requirements        patch  /                      403     403       403  403        403    403      403     403           403   403      403         200
  requirements        delete /                      403     403       403  403        403    403      403     403           403   403      403         403
  requirements        post   /access/:id?           -       -         r    r          r      r        r       r             r     r        r           cru
  requirements        post   /access/:id            403     403       r    r          r      r        r       r             r     r        r           cru
  requirements        get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  requirements        get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  requirements        post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404

  holidays            get    /                      403     403       all  all        all    all      all     all           all   all      all         all
  holidays            get    /count                 403     403       all  all        all    all      all     all           all   all      all         all
  holidays            get    /:id                   403     403       200  200        200    200      200     200           200   200      200         200
  holidays            post   /                      403     403       403  403        403    403      403     403           403   403      403         201
  holidays            patch  /:id                   403     403       403  403        403    403      403     403           403   403      403         200
  holidays            delete /:id                   403     403       403  403        403    403      403     403           403   403      403         200
  holidays            patch  /                      400     400       400  400        400    400      400     400           400   400      400         400
  holidays            delete /                      400     400       400  400        400    400      400     400           400   400      400         400
  holidays            post   /import/preview        403     403       403  403        403    403      403     403           403   403      403         200
  holidays            post   /import                403     403       403  403        403    403      403     403           403   403      403         409
  holidays            post   /access/:id?           -       -         r    r          r      r        r       r             r     r        r           crud
  holidays            post   /access/:id            403     403       r    r          r      r        r       r             r     r        r           crud
  holidays            get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  holidays            get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  holidays            post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404

  notifications       get    /                      403     403       own  own        own    all      all     all           all   all      own         all
  notifications       get    /count                 403     403       own  own        own    all      all     all           all   all      own         all
  notifications       get    /:id                   403     403       200  404        404    200      200     200           200   200      404         200
  notifications       post   /                      403     403       403  403        403    403      403     403           403   403      403         403
  notifications       patch  /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  notifications       delete /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  notifications       patch  /                      403     403       403  403        403    403      403     403           403   403      403         403
  notifications       delete /                      403     403       403  403        403    403      403     403           403   403      403         403
  notifications       post   /access/:id?           -       -         r    r          r      r        r       r             r     r        r           r
  notifications       post   /access/:id            403     403       r    404        404    r        r       r             r     r        404         r
  notifications       get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  notifications       get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  notifications       post   /:id/contacted         403     403       403  403        403    200      200     200           200   403      403         403
  notifications       post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
`)
