import com.sun.net.httpserver.HttpServer
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors

// More pages than are asked for at once never come when they are asked for first.
def never = new CountDownLatch(1)
def asked = Collections.synchronizedList([])
def server = HttpServer.create(new InetSocketAddress(InetAddress.getByName('127.0.0.1'), 0), 0)
server.executor = Executors.newCachedThreadPool()
server.createContext('/') { exchange ->
    def path = exchange.requestURI.path
    asked << path
    if (path.startsWith('/oven/') && asked.count(path) == 1) {
        never.await()
    }
    def page = """<!DOCTYPE html>
<html lang="en"><head><title>Corner Bakery $path</title></head><body><h1>Bread of $path</h1>
<a href="/counter/">Counter</a> <a href="/privacy">Privacy notice</a>
${(1..40).collect { "<a href='/oven/$it/'>Oven $it</a>" }.join(' ')}
</body></html>""".getBytes('UTF-8')
    exchange.responseHeaders.add('Content-Type', 'text/html; charset=utf-8')
    exchange.sendResponseHeaders(200, page.length)
    exchange.responseBody.write(page)
    exchange.close()
}
server.start()
context.put('server', server)
context.put('never', never)
context.put('asked', asked)
new File(basedir, 'test.properties').setText("avow.site=http://127.0.0.1:${server.address.port}/\n", 'UTF-8')
true
