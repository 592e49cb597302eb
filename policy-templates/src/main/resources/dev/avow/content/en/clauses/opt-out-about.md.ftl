<#if organization.name>On this page ${organization.name} tells you how to leave its e-mail lists.<#else>This page tells you how to leave our e-mail lists.</#if>
<#if site.notice>

Our privacy notice: ${site.notice.link}
</#if>
