import com.sun.net.httpserver.HttpServer

// A server whose first answer takes longer than the whole look may, and that is quick from then on.
def server = HttpServer.create(new InetSocketAddress(InetAddress.getByName('127.0.0.1'), 0), 0)
def asked = Collections.synchronizedList([])
def pages = [
    '/': '<h1>Bread</h1><a href="/order/">Order</a> <a href="/ovens/">Ovens</a>',
    '/order/': '<h1>Order</h1><form method="post"><input type="email" name="email"></form>',
    '/ovens/': '<h1>Ovens</h1>',
    '/privacy': '<h1>Privacy notice</h1>']
server.createContext('/') { exchange ->
    def path = exchange.requestURI.path
    asked << path
    if (path == '/' && asked.count('/') == 1) {
        Thread.sleep(9_000) // a head may take ten
    }
    def body = pages[path]
    if (body == null) {
        exchange.sendResponseHeaders(404, -1)
    } else {
        def page = """<!DOCTYPE html><html lang="en"><head><title>Corner Bakery</title></head>
<body>$body <a href="/privacy">Privacy notice</a></body></html>""".getBytes('UTF-8')
        exchange.responseHeaders.add('Content-Type', 'text/html; charset=utf-8')
        exchange.sendResponseHeaders(200, page.length)
        exchange.responseBody.write(page)
    }
    exchange.close()
}
server.executor = java.util.concurrent.Executors.newCachedThreadPool()
server.start()
context.put('server', server)
context.put('asked', asked)
new File(basedir, 'test.properties').setText("avow.site=http://127.0.0.1:${server.address.port}/\n", 'UTF-8')
true
