def text = new File(basedir, 'privacy.yaml').text
assert text.startsWith('# yaml-language-server: $schema=privacy.schema.json\n# Drafted from 2 pages of https://shop.example/.')
assert text.contains('  name: "Mill Lane Shop"')
assert text.contains('  notice: /privacy/\n')
assert text.contains('    asked-at: [/news/]\n')
assert text.contains('    hosts: [js.pay.example]\n')
assert text.contains('    signup: [/news/]\n')
assert new File(basedir, 'privacy.schema.json').file
def log = new File(basedir, 'build.log').text
assert log.contains('privacy.yaml exists already, and init never overwrites')
assert !log.contains('is not a key')
true
