using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace EthicalBot.Bot.Chat;

/// <summary>Serves the page's files, squeezed beforehand by its build: Web Chat goes out as 0.7 MB instead of 3.9.</summary>
internal static class ChatFiles
{
    private static readonly (string Encoding, string Extension)[] Squeezed = [("br", ".br"), ("gzip", ".gz")];
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Serves wwwroot; where the page was not built, / says so.</summary>
    public static void UseChatFiles(this WebApplication app)
    {
        if (!app.Environment.WebRootFileProvider.GetFileInfo("index.html").Exists)
        {
            app.MapGet("/", () => Results.Text(
                "The chat page was not built. Install Node.js 20.19 or newer and build without -p:SkipPage=true.", statusCode: StatusCodes.Status503ServiceUnavailable));
            return;
        }

        app.UseDefaultFiles();
        app.Use((context, next) =>
        {
            ChooseSqueezed(context, app.Environment);
            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions { ContentTypeProvider = new TypeOfSqueezed(), OnPrepareResponse = Prepare });
    }

    private static void ChooseSqueezed(HttpContext context, IWebHostEnvironment environment)
    {
        var path = context.Request.Path.Value ?? "";
        if (!path.StartsWith("/chat/", StringComparison.Ordinal) || !Types.TryGetContentType(path, out _))
            return;

        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        foreach (var (encoding, extension) in Squeezed)
        {
            if (accepted.Contains(encoding, StringComparison.OrdinalIgnoreCase) && environment.WebRootFileProvider.GetFileInfo(path + extension).Exists)
            {
                context.Request.Path = path + extension;
                return;
            }
        }
    }

    private static void Prepare(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        if (Array.Find(Squeezed, squeezed => file.File.Name.EndsWith(squeezed.Extension, StringComparison.Ordinal)) is { Encoding: { } encoding })
            headers.ContentEncoding = encoding;
        // Names under assets carry a hash or a version; index.html and language.js do not.
        headers.CacheControl = file.Context.Request.Path.StartsWithSegments("/chat/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private sealed class TypeOfSqueezed : IContentTypeProvider
    {
        public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
            Types.TryGetContentType(subpath.EndsWith(".br", StringComparison.Ordinal) || subpath.EndsWith(".gz", StringComparison.Ordinal) ? subpath[..^3] : subpath, out contentType);
    }
}
