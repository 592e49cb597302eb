<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The Harbor Letter</title>
</head>
<body style="font-family: Georgia, serif; max-width: 36em; margin: 0 auto">
<p><img src="https://harborbooks.example/icon.svg" width="48" height="48" alt="Harbor Books"></p>
<#if reader.name?has_content>
<p>Dear ${reader.name},</p>
<#else>
<p>Dear reader,</p>
</#if>
<#list books as book>
<h2><a href="https://harborbooks.example/books/${book.slug}/">${book.title}</a></h2>
<p>${book.blurb}</p>
</#list>
<#include "footer.html.ftl">
</body>
</html>
