## What this notice covers

<#if site.url>
This notice covers our web site, ${site.url.link}.
</#if>
<#-- "Brigid Chart for Android" needs no second "for Android". -->
<#function named app><#return app.name?lower_case?contains(app.platform?lower_case)></#function>
<#assign titled = apps?filter(a -> a.name)>
<#if (titled?size > 0)>
<#if site.url>It<#else>This notice</#if> covers <#if (titled?size > 1)>these apps<#else>this app</#if>:

<#list titled as app>
- <#if app.platform && named(app)><@says app.platform>${app.name}</@says><#else>${app.name}<#if app.platform> for ${app.platform}</#if></#if><#if app.store>: ${app.store.link}</#if>
</#list>

</#if>
<#if apps.no>
<@says apps.no>We have no apps.</@says>
</#if>
<#if scope.offline>
<@says scope.offline>It also covers information that we collect offline.</@says>
</#if>
<#if scope.offline.no>
<@says scope.offline.no>It does not cover information that we collect offline.</@says>
</#if>
<#if scope.excluded.no>
<@says scope.excluded.no>It leaves nothing <#if scope.offline.no>else </#if>out.</@says>
</#if>
<#assign excluded = scope.excluded?filter(e -> e.what || e.because || e.url)>
<#if (excluded?size > 0)>

It leaves out:

<#list excluded as part>
- <#if part.what>${sentence(part.what)}<#else>Not named.</#if><#if part.because> The reason: ${sentence(part.because)}</#if><#if part.url> See ${part.url.link}.</#if>
</#list>
</#if>
