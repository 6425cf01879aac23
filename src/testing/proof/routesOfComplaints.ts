import { routesIn, type Route } from './who.ts'

/**
 * Routes of complaints, with the words of the other tables. The row asked about is an ordinary complaint; the other one is
 * under supervision. `ordinary` the first is listed and the other not, `supervised` the other way about.
 */
export const ROUTES_OF_COMPLAINTS: Route[] = routesIn(`
                                                         nobody  disabled  own  colleague  other  officer  acting  formerActing  head  auditor  supervisor  admin
  complaints            get    /                         403     403       403  403        403    ordinary ordinary ordinary     ordinary all   supervised  ordinary
  complaints            get    /count                    403     403       403  403        403    ordinary ordinary ordinary     ordinary all   supervised  ordinary
  complaints            get    /export                   403     403       403  403        403    ordinary ordinary ordinary     ordinary all   supervised  ordinary
  complaints            get    /:id                      403     403       403  403        403    200      200     200           200   200      404         200
  complaints            post   /                         201     201       201  201        201    201      201     201           201   201      201         201
  complaints            patch  /:id                      403     403       403  403        403    200      200     200           200   403      403         403
  complaints            delete /:id                      403     403       403  403        403    403      403     403           403   403      403         403
  complaints            patch  /                         400     400       400  400        400    400      400     400           400   400      400         400
  complaints            delete /                         400     400       400  400        400    400      400     400           400   400      400         400
  complaints            post   /access/:id?              -       -         -    -          -      cru      cru     cru           cru   r        cru         r
  complaints            post   /access/:id               403     403       403  403        403    cru      cru     cru           cru   r        404         r
  complaints            get    /versions                 404     404       404  404        404    404      404     404           404   404      404         404
  complaints            get    /versions/:id             404     404       404  404        404    404      404     404           404   404      404         404
  complaints            post   /versions/:id             404     404       404  404        404    404      404     404           404   404      404         404
  complaints            get    /:id/available-actions    404     404       403  403        403    200      200     200           200   200      404         200
  complaints            post   /:id/tracking-code        403     403       403  403        403    200      200     200           200   403      404         403
  complaints            post   /track                    404     404       404  404        404    404      404     404           404   404      404         404
  complaints            post   /track/rate               404     404       404  404        404    404      404     404           404   404      404         404
  complaints            post   /track/reopen             404     404       404  404        404    404      404     404           404   404      404         404

  complaint-attachments get    /                         403     403       403  403        403    ordinary ordinary ordinary     ordinary all   supervised  ordinary
  complaint-attachments get    /count                    403     403       403  403        403    ordinary ordinary ordinary     ordinary all   supervised  ordinary
  complaint-attachments get    /:id                      403     403       403  403        403    200      200     200           200   200      404         200
  complaint-attachments post   /                         403     403       403  403        403    403      403     403           403   403      403         403
  complaint-attachments patch  /:id                      403     403       403  403        403    403      403     403           403   403      403         403
  complaint-attachments delete /:id                      403     403       403  403        403    403      403     403           403   403      403         403
  complaint-attachments patch  /                         400     400       400  400        400    400      400     400           400   400      400         400
  complaint-attachments delete /                         400     400       400  400        400    400      400     400           400   400      400         400
  complaint-attachments post   /access/:id?              -       -         -    -          -      r        r       r             r     r        r           r
  complaint-attachments post   /access/:id               403     403       403  403        403    r        r       r             r     r        404         r
  complaint-attachments get    /versions                 404     404       404  404        404    404      404     404           404   404      404         404
  complaint-attachments get    /versions/:id             404     404       404  404        404    404      404     404           404   404      404         404
  complaint-attachments post   /versions/:id             404     404       404  404        404    404      404     404           404   404      404         404
  complaint-attachments get    /:id/file                 403     403       403  403        403    200      200     200           200   200      403         200
`)
