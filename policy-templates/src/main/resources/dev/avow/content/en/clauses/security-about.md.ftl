This statement tells you how <#if organization.name>${organization.name} protects<#else>we protect</#if> personal information.
<#if site.security>
You can read it at ${site.security.link}.
</#if>
