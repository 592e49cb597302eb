## What this notice covers

<#if site>
This notice covers our web site, ${site.url.link}.
</#if>
<#if apps>
<#if site>It<#else>This notice</#if> covers <#if (apps?size > 1)>these apps<#else>this app</#if>:

<#list apps as app>
- ${app.name}<#if app.platform> for ${app.platform}</#if><#if app.store>: ${app.store.link}</#if>
</#list>

</#if>
<#if apps.none>
<@says apps.none>We have no apps.</@says>
</#if>
<#if scope.offline>
<@says scope.offline>It also covers information that we collect offline.</@says>
</#if>
<#if scope.offline.no>
<@says scope.offline.no>It does not cover information that we collect offline.</@says>
</#if>
<#if scope.excluded.none>
<@says scope.excluded.none>It leaves nothing <#if scope.offline.no>else </#if>out.</@says>
</#if>
<#if scope.excluded>

It leaves out:

<#list scope.excluded as excluded>
- ${sentence(excluded.what)}<#if excluded.because> The reason: ${sentence(excluded.because)}</#if><#if excluded.url> See ${excluded.url.link}.</#if>
</#list>
</#if>
