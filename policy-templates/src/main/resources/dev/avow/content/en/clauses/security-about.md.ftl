This statement tells you how ${organization.name} protects personal information.
<#if site.security>
You can read it at ${site.security.link}.
</#if>
