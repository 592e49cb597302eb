import com.sun.net.httpserver.BasicAuthenticator
import com.sun.net.httpserver.HttpServer

// A staging server behind a login, and another one that must never be sent that login.
def here = InetAddress.getByName('127.0.0.1')
def other = HttpServer.create(new InetSocketAddress(here, 0), 0)
def strays = Collections.synchronizedList([])
other.createContext('/') { exchange ->
    strays << exchange.requestHeaders.getFirst('Authorization')
    exchange.sendResponseHeaders(404, -1)
    exchange.close()
}
other.start()
def staging = HttpServer.create(new InetSocketAddress(here, 0), 0)
def page = """<!DOCTYPE html>
<html lang="en"><head><title>Corner Bakery</title></head><body><h1>Behind the login</h1>
<a href="/order/">Order</a> <a href="/away">Elsewhere</a> <a href="/privacy">Privacy notice</a>
</body></html>""".getBytes('UTF-8')
def site = staging.createContext('/') { exchange ->
    if (exchange.requestURI.path == '/away') {
        exchange.responseHeaders.add('Location', "http://127.0.0.1:${other.address.port}/")
        exchange.sendResponseHeaders(302, -1)
    } else {
        exchange.responseHeaders.add('Content-Type', 'text/html; charset=utf-8')
        exchange.sendResponseHeaders(200, page.length)
        exchange.responseBody.write(page)
    }
    exchange.close()
}
site.authenticator = new BasicAuthenticator('staging') {
    boolean checkCredentials(String user, String password) {
        user == 'clerk' && password == 'canary-password'
    }
}
staging.start()
context.put('servers', [staging, other])
context.put('strays', strays)
// The settings name their server by this host.
def host = "127.0.0.1:${staging.address.port}"
new File(basedir, 'test.properties').setText("avow.it.host=$host\navow.servers=$host\navow.site=http://$host/\n", 'UTF-8')
true
