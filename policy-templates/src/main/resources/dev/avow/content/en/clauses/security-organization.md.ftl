## Who we are

<#if organization.name>
- ${organization.name}
</#if>
<#if organization.address>
- Address: ${organization.address}
</#if>
<#if organization.contact.email>
- E-mail: ${organization.contact.email.link}
</#if>
<#if organization.contact.phone>
- Telephone: ${organization.contact.phone.link}
</#if>
<#if site.notice>
- Privacy notice: ${site.notice.link}
</#if>
