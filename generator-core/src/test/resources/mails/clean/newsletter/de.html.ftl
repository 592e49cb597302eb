<#-- Never printed: http://shop.example/unsubscribe -->
<html lang="de"><head><title>x</title></head><body>
<#if user.name??><p>Hi ${user.name}</p><#else><p>Hi</p></#if>
<p>Sie möchten den Brief nicht mehr? <a href="https://shop.example/unsubscribe?m=${token}">Hier abmelden</a></p>
<#include "/parts/sender.ftl">
</body></html>
