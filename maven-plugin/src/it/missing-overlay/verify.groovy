def log = new File(basedir, 'build.log').text
assert log =~ /error: '.*own-texts' is no folder that can be read\. Name the folder of your own texts/
true
