<#if organization.name>${organization.name}</#if><#if organization.name && organization.address>, </#if><#if organization.address>${organization.address}</#if>
<#if site.notice>

Our privacy notice: ${site.notice.link}
</#if>
