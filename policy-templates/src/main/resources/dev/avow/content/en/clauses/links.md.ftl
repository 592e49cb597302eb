## Links to other sites

<#if links.toOthers>
<@says links.toOthers>Our site has links to sites of others. This notice does not cover those sites.</@says>
</#if>
<#if links.none>
<@says links.none>Our site has no links to sites of others.</@says>
</#if>
<#if links.toOthers.no>
<@says links.toOthers.no>Our site has no links to sites of others.</@says>
</#if>
<#if links.note>

${sentence(links.note)}
</#if>
