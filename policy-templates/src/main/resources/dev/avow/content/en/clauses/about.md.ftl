<#if notice.effective || notice.version || notice.validUntil>
<#if notice.effective>In force from ${notice.effective}.</#if><#if notice.version> Version ${notice.version}.</#if><#if notice.validUntil> To be renewed by ${notice.validUntil}.</#if>

</#if>
This notice tells you what personal information <#if organization.name>${organization.name} collects<#else>we collect</#if> and how it is used.
<#if site.notice>
You can read it at ${site.notice.link}.
</#if>
