<hr>
<p>You get the Harbor Letter because you joined on our newsletter page. To leave it, reply with the
word “unsubscribe”, or go to our <a href="https://harborbooks.example/unsubscribe?m=${token}">unsubscribe
page</a>.</p>
<p>Harbor Books, Inc., 12 Quay Street, Burlington, MA 01803, United States</p>
