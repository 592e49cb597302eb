<#if organization.name>On this page ${organization.name} tells you<#else>This page tells you</#if> how to leave our e-mail lists.
<#if site.notice>

Our privacy notice: ${site.notice.link}
</#if>
