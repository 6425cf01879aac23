import { expect, test } from 'vitest'
import { claimableService } from './claimableServices.ts'

test.each([
  ['tapin.github.io', 'GitHub Pages'],
  ['github.io', 'GitHub Pages'],
  ['185.199.108.153', 'GitHub Pages'],
  ['2606:50c0:8000::153', 'GitHub Pages'],
  ['dinkes.ap-southeast-3.elasticbeanstalk.com', 'AWS Elastic Beanstalk'],
  ['bucket.s3.amazonaws.com', 'AWS S3'],
  ['tapin.azurewebsites.net', 'Microsoft Azure'],
  ['dinkestapin.wordpress.com', 'WordPress.com'],
  ['ghs.google.com', 'Blogger'],
  ['tapin.vercel.app', 'Vercel'],
  ['tapin.netlify.app', 'Netlify'],
])('%s is of %s', (target, service) => expect(claimableService(target)).toBe(service))

test.each([
  '103.10.20.30',
  'notgithub.io',
  'github.io.tapinkab.go.id',
  'web.penyedia.co.id',
  'tapinkab.go.id',
  '',
])('%s is claimable by nobody', (target) => expect(claimableService(target)).toBeNull())
