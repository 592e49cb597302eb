<#-- Never printed: http://shop.example/unsubscribe -->
<html lang="en"><head><title>x</title></head><body>
<#if user.name??><p>Hi ${user.name}</p><#else><p>Hi</p></#if>
<p>You get this letter because you signed up. <a href="https://shop.example/unsubscribe?m=${token}">Unsubscribe</a></p>
<#include "/parts/sender.ftl">
</body></html>
