<#-- The list of contents stands twice: folded for small screens, open beside the text for wide ones. -->
<#macro list>
<ol>
<#list contents as entry>
<li><a href="#${entry.id}">${entry.text}</a></li>
</#list>
</ol>
</#macro>
<!DOCTYPE html>
<html lang="${lang}"<#if dir == "rtl"> dir="rtl"</#if>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="avow-notice" content="${meta}">
<title>${title} – ${organization}</title>
<style>
${css}</style>
</head>
<body>
<a class="skip" href="#text">${skip}</a>
<div class="page<#if (contents?size == 0)> short</#if>">
<header class="head">
<p>${organization}</p>
<h1>${title}</h1>
<#if (draft?size > 0)>
<div class="draft">
<p>${draftTitle} ${draft?join(" ")}</p>
</div>
</#if>
${languages}</header>
<div<#if (contents?size > 0)> class="columns"</#if>>
<#if (contents?size > 0)>
<nav class="contents folded" aria-label="${contentsTitle}">
<details>
<summary>${contentsTitle}</summary>
<@list/>
</details>
</nav>
<nav class="contents beside" aria-label="${contentsTitle}">
<p>${contentsTitle}</p>
<@list/>
</nav>
</#if>
<main id="text" tabindex="-1">
${body}</main>
</div>
</div>
</body>
</html>
