<#-- Never printed: http://shop.example/unsubscribe -->
<html lang="es"><head><title>x</title></head><body>
<#if user.name??><p>Hi ${user.name}</p><#else><p>Hi</p></#if>
<p><a href="https://shop.example/unsubscribe?m=${token}">Darse de baja</a></p>
<#include "/parts/sender.ftl">
</body></html>
