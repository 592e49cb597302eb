<#-- Never printed: http://shop.example/unsubscribe -->
<html lang="fr"><head><title>x</title></head><body>
<#if user.name??><p>Hi ${user.name}</p><#else><p>Hi</p></#if>
<p>Pour vous désinscrire, <a href="https://shop.example/unsubscribe?m=${token}">cliquez ici</a>.</p>
<#include "/parts/sender.ftl">
</body></html>
