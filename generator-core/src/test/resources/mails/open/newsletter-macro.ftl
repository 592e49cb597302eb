<p>News</p> <#-- open: unsubscribe-instructions -->
<p>12 Quay Street, Burlington, MA 01803</p>
<@mail.footer/>
