${organization.name}<#if organization.address>, ${organization.address}</#if>
<#if site.notice>

Our privacy notice: ${site.notice.link}
</#if>
