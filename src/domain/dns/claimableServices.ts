/**
 * Services where anybody may take a name that its former user gave up, and with it a subdomain that still points there
 * (BSSN, January 2025). Host suffixes and addresses are facts from can-i-take-over-xyz (fingerprints.json @5bd4e128,
 * © its contributors, CC BY 4.0, https://github.com/EdOverflow/can-i-take-over-xyz; entries it calls not vulnerable
 * left out) and from the signatures of dnsReaper (https://github.com/punk-security/dnsReaper; facts only, no code).
 */
const PUBLISHED: ReadonlyArray<readonly [service: string, hosts: readonly string[]]> = [
  ['Agile CRM', ['agilecrm.com']],
  ['Aha!', ['aha.io']],
  ['Airee.ru', ['airee.ru']],
  ['Anima', ['35.164.217.247', 'animaapp.io', 'ns1.animaapp.com']],
  ['AnnounceKit', ['cname.announcekit.app']],
  ['AWS Elastic Beanstalk', ['elasticbeanstalk.com']],
  ['AWS S3', ['s3.amazonaws.com']],
  ['Bettermode', ['domains.bettermode.io']],
  ['Big Cartel', ['bigcartel.com']],
  ['Bitbucket', ['bitbucket.io']],
  ['Brandpad', ['brandpad.io']],
  ['Brightcove', ['bcvp0rtal.com', 'brightcovegallery.com', 'gallery.video']],
  ['Campaign Monitor', ['campaignmonitor.com']],
  ['Cargo Collective', ['cargo.site']],
  ['Convert Pages', ['3.13.222.255', '3.13.246.91', '3.130.60.26']],
  ['Discourse', ['trydiscourse.com']],
  ['Frontify', ['cname.frontify.com']],
  ['Gemfury', ['furyns.com']],
  ['GetResponse', ['gr8.com']],
  ['Ghost', ['ghost.io']],
  [
    'GitHub Pages',
    [
      '185.199.108.153',
      '185.199.109.153',
      '185.199.110.153',
      '185.199.111.153',
      '2606:50c0:8000::153',
      '2606:50c0:8001::153',
      '2606:50c0:8002::153',
      '2606:50c0:8003::153',
      'github.io',
    ],
  ],
  ['HatenaBlog', ['hatenablog.com']],
  ['Help Scout', ['helpscoutdocs.com']],
  ['HelpJuice', ['helpjuice.com']],
  ['Helprace', ['helprace.com']],
  ['JetBrains', ['cname.myjetbrains.com', 'youtrack.cloud']],
  ['LaunchRock', ['launchrock.com']],
  ['Mashery', ['mashery.com']],
  [
    'Microsoft Azure',
    [
      'azure-api.net',
      'azurecontainer.io',
      'azurecr.io',
      'azuredatalakestore.net',
      'azureedge.net',
      'azurehdinsight.net',
      'azurewebsites.net',
      'blob.core.windows.net',
      'cloudapp.azure.com',
      'cloudapp.net',
      'database.windows.net',
      'redis.cache.windows.net',
      'search.windows.net',
      'servicebus.windows.net',
      'trafficmanager.net',
      'visualstudio.com',
    ],
  ],
  ['Netlify', ['netlify.app']],
  ['ngrok', ['ngrok.io']],
  ['ReadMe', ['readme.io']],
  ['Shopify', ['23.227.38.65', 'shops.myshopify.com']],
  ['Short.io', ['cname.short.io']],
  ['Simplebooklet', ['cname.simplebooklet.com']],
  ['SmartJobBoard', ['52.16.160.97', 'cname.mysmartjobboard.com']],
  ['Strikingly', ['s.strikinglydns.com']],
  ['Surge', ['cname.surge.sh', 'na-west1.surge.sh']],
  ['SurveySparrow', ['surveysparrow.com']],
  ['Teamwork', ['teamwork.com']],
  ['Thinkific', ['thinkific.com']],
  ['Tumblr', ['tumblr.com']],
  ['Uberflip', ['read.uberflip.com']],
  ['UptimeRobot', ['stats.uptimerobot.com']],
  ['Vend', ['cname.vendhq.com']],
  ['Webflow', ['cname.proxy-ssl.webflow.com', 'cname.proxy.webflow.com']],
  ['Wishpond', ['cname.wishpond.com']],
  ['WordPress.com', ['wordpress.com']],
  ['Worksites', ['69.164.223.206', 'worksites.net']],
  ['Zoho Forms', ['forms.cs.zohohost.com', 'forms.cs.zohohost.eu', 'forms.cs.zohohost.in']],
]

/** Common hosts of the same kind for which those lists name no suffix. */
const ADDED: typeof PUBLISHED = [
  ['Blogger', ['blogspot.com', 'ghs.google.com', 'ghs.googlehosted.com']],
  ['Cloudflare Pages', ['pages.dev']],
  ['Firebase', ['firebaseapp.com', 'web.app']],
  ['Fly.io', ['fly.dev']],
  ['GitLab Pages', ['gitlab.io']],
  ['Heroku', ['herokuapp.com', 'herokudns.com']],
  ['Pantheon', ['pantheonsite.io']],
  ['Read the Docs', ['readthedocs.io']],
  ['Render', ['onrender.com']],
  ['Vercel', ['vercel.app', 'vercel-dns.com']],
]

const SERVICE_OF = new Map(
  [...PUBLISHED, ...ADDED].flatMap(([service, hosts]) => hosts.map((host) => [host, service])),
)

/** The claimable service that a target (canonical host name or address) belongs to; null for any other. */
export function claimableService(target: string): string | null {
  const labels = target.split('.')
  for (let from = 0; from < labels.length; from += 1) {
    const service = SERVICE_OF.get(labels.slice(from).join('.'))
    if (service) return service
  }
  return null
}
