import com.sun.net.httpserver.HttpServer

// A site that hands out what must reach neither a log nor a report: values of cookies and headers,
// addresses, card numbers, and what stands in fields and query strings.
def page = '''<!DOCTYPE html>
<html lang="en"><head><title>Corner Bakery</title></head><body>
<h1>Hello, canary-person@customers.example</h1>
<p>Your card 4111 1111 1111 1111 ends soon; call 617-555-0199. Mail <a href="mailto:canary-mail@customers.example">us</a>.</p>
<a href="/contact/?email=canary-query@customers.example&amp;card=4012888888881881">Contact</a>
<a href="/gone?token=canary-token">Old</a>
<a href="/privacy">Privacy notice</a>
<form method="get" action="/find?session=canary-action">
<label>E-mail <input type="email" name="email" value="canary-value@customers.example"></label>
<label>Card number <input name="card" autocomplete="cc-number" value="5500005555555559"></label>
<input type="hidden" name="csrf" value="canary-hidden">
<textarea name="message">canary-message</textarea><button>Send</button></form>
<img src="https://pixel.example/p.gif?who=canary-pixel" alt="">
</body></html>'''.getBytes('UTF-8')

def server = HttpServer.create(new InetSocketAddress(InetAddress.getByName('127.0.0.1'), 0), 0)
def asked = Collections.synchronizedList([])
server.createContext('/') { exchange ->
    asked << exchange.requestURI.path
    exchange.responseHeaders.add('Content-Type', 'text/html; charset=utf-8')
    exchange.responseHeaders.add('Set-Cookie', 'sid=canary-cookie-4711; Path=/')
    exchange.responseHeaders.add('X-Customer', 'canary-header')
    if (exchange.requestURI.path == '/gone') {
        exchange.responseHeaders.add('Location', '/contact/?user=canary-redirect')
        exchange.sendResponseHeaders(302, -1)
    } else {
        exchange.sendResponseHeaders(200, page.length)
        exchange.responseBody.write(page)
    }
    exchange.close()
}
server.start()
context.put('server', server)
context.put('asked', asked)
new File(basedir, 'test.properties').setText("avow.site=http://127.0.0.1:${server.address.port}/\n", 'UTF-8')
true
