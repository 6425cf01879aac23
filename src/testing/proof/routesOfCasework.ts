import { routesIn, type Route } from './who.ts'

/**
 * Every route of REST, written down by hand: what each is told who asks it. The row asked about belongs to unit Dinkes
 * (`own`), or to its operator; `other` is the operator of Dukcapil.
 *
 * A number: the status. `kept` a success that dropped what was sent · `all` every row · `own` rows of one's own only ·
 * `none` 200, and nothing was found · `self` the own account · `nobody` nobody is signed in.
 * Letters: what is granted, of create, read, update, delete and unlock; `-` nothing.
 */
export const ROUTES_OF_CASEWORK: Route[] = routesIn(`
                                                    nobody  disabled  own  colleague  other  officer  acting  formerActing  head  auditor  supervisor  admin
  requests            get    /                      403     403       own  own        own    all      all     all           all   all      403         all
  requests            get    /count                 403     403       own  own        own    all      all     all           all   all      403         all
  requests            get    /export                403     403       own  own        own    all      all     all           all   all      403         all
  requests            get    /:id                   403     403       200  200        404    200      200     200           200   200      403         200
  requests            post   /                      403     403       201  201        201    201      201     201           201   403      403         403
  requests            patch  /:id                   403     403       kept kept       403    200      200     200           200   403      403         403
  requests            delete /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  requests            patch  /                      400     400       400  400        400    400      400     400           400   400      400         400
  requests            delete /                      400     400       400  400        400    400      400     400           400   400      400         400
  requests            post   /access/:id?           -       -         cru  cru        cru    cru      cru     cru           cru   r        -           r
  requests            post   /access/:id            403     403       cru  cru        404    cru      cru     cru           cru   r        403         r
  requests            get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  requests            get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  requests            post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  requests            get    /:id/available-actions 404     404       200  200        404    200      200     200           200   200      403         200
  requests            get    /:id/deadline          404     404       200  200        404    200      200     200           200   200      403         200
  requests            post   /:id/check-impact      403     403       403  403        403    200      200     200           200   403      403         403
  requests            get    /deadline              403     403       200  200        200    200      200     200           200   200      200         200
  requests            get    /by-month              403     403       403  403        403    200      200     200           200   200      403         200
  requests            post   /check-name            403     403       200  200        200    200      200     200           200   200      200         200

  documents           get    /                      403     403       own  own        own    all      all     all           all   all      403         all
  documents           get    /count                 403     403       own  own        own    all      all     all           all   all      403         all
  documents           get    /:id                   403     403       200  200        404    200      200     200           200   200      403         200
  documents           post   /                      403     403       201  201        400    201      201     201           201   403      403         403
  documents           patch  /:id                   403     403       403  403        403    200      200     200           200   403      403         403
  documents           delete /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  documents           patch  /                      400     400       400  400        400    400      400     400           400   400      400         400
  documents           delete /                      400     400       400  400        400    400      400     400           400   400      400         400
  documents           post   /access/:id?           -       -         cr   cr         cr     cru      cru     cru           cru   r        -           r
  documents           post   /access/:id            403     403       cr   cr         404    cru      cru     cru           cru   r        403         r
  documents           get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  documents           get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  documents           post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  documents           get    /file/:filename        403     403       200  200        403    200      200     200           200   200      403         200
  documents           get    /:id/receipt           404     404       200  200        404    200      200     200           200   200      403         200
  documents           get    /paste-url/:id?        403     403       400  400        400    400      400     400           400   400      400         400

  handovers           get    /                      403     403       own  own        own    all      all     all           all   all      403         all
  handovers           get    /count                 403     403       own  own        own    all      all     all           all   all      403         all
  handovers           get    /:id                   403     403       200  200        404    200      200     200           200   200      403         200
  handovers           post   /                      403     403       403  403        403    201      201     201           201   403      403         403
  handovers           patch  /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  handovers           delete /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  handovers           patch  /                      400     400       400  400        400    400      400     400           400   400      400         400
  handovers           delete /                      400     400       400  400        400    400      400     400           400   400      400         400
  handovers           post   /access/:id?           -       -         r    r          r      cr       cr      cr            cr    r        -           r
  handovers           post   /access/:id            403     403       r    r          404    cr       cr      cr            cr    r        403         r
  handovers           get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  handovers           get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  handovers           post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  handovers           post   /:id/reveal            404     404       200  409        404    404      404     404           404   404      404         404
  handovers           post   /:id/reissue           404     404       404  404        404    200      200     200           200   404      404         404

  subdomains          get    /                      403     403       own  own        own    all      all     all           all   all      403         all
  subdomains          get    /count                 403     403       own  own        own    all      all     all           all   all      403         all
  subdomains          get    /export                403     403       own  own        own    all      all     all           all   all      403         all
  subdomains          get    /:id                   403     403       200  200        404    200      200     200           200   200      403         200
  subdomains          post   /                      403     403       403  403        403    403      403     403           403   403      403         403
  subdomains          patch  /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  subdomains          delete /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  subdomains          patch  /                      403     403       403  403        403    403      403     403           403   403      403         403
  subdomains          delete /                      403     403       403  403        403    403      403     403           403   403      403         403
  subdomains          post   /:id/confirm-use       403     403       200  200        404    200      200     200           200   403      403         403
  subdomains          post   /access/:id?           -       -         r    r          r      r        r       r             r     r        -           r
  subdomains          post   /access/:id            403     403       r    r          404    r        r       r             r     r        403         r
  subdomains          get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  subdomains          get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  subdomains          post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404

  events              get    /                      403     403       own  own        own    all      all     all           all   all      own         all
  events              get    /count                 403     403       own  own        own    all      all     all           all   all      own         all
  events              get    /export                403     403       own  own        own    all      all     all           all   all      own         all
  events              get    /:id                   403     403       200  200        404    200      200     200           200   200      404         200
  events              post   /                      403     403       403  403        403    403      403     403           403   403      403         403
  events              patch  /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  events              delete /:id                   403     403       403  403        403    403      403     403           403   403      403         403
  events              patch  /                      403     403       403  403        403    403      403     403           403   403      403         403
  events              delete /                      403     403       403  403        403    403      403     403           403   403      403         403
  events              post   /access/:id?           -       -         r    r          r      r        r       r             r     r        r           r
  events              post   /access/:id            403     403       r    r          404    r        r       r             r     r        404         r
  events              get    /versions              404     404       404  404        404    404      404     404           404   404      404         404
  events              get    /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
  events              post   /versions/:id          404     404       404  404        404    404      404     404           404   404      404         404
`)
