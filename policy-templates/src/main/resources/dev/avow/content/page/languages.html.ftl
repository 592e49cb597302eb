<nav class="languages" aria-label="${languagesTitle}">
<ul>
<#list languages as other>
<li><a href="${other.href}" hreflang="${other.lang}" lang="${other.lang}" dir="${other.dir}">${other.name}</a></li>
</#list>
</ul>
</nav>
