using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace EthicalBot.Bot.Chat;

/// <summary>Serves the pages' files, squeezed beforehand by their builds: Web Chat goes out as 0.7 MB instead of 3.9.</summary>
internal static class ChatFiles
{
    private static readonly (string Encoding, string Extension)[] Squeezed = [("br", ".br"), ("gzip", ".gz")];
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Serves wwwroot; where a page was not built, its address says so.</summary>
    public static void UseChatFiles(this WebApplication app)
    {
        var chat = MapUnlessBuilt(app, "chat page", "index.html", "/");
        var desk = MapUnlessBuilt(app, "desk's page", "desk/index.html", "/desk");
        if (!chat && !desk)
            return;

        // Also leads from /desk to /desk/, on which the page's links rest.
        app.UseDefaultFiles();
        app.Use((context, next) =>
        {
            ChooseSqueezed(context, app.Environment);
            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions { ContentTypeProvider = new TypeOfSqueezed(), OnPrepareResponse = Prepare });
    }

    /// <summary>Whether the page is there; else its address says that it was not built.</summary>
    private static bool MapUnlessBuilt(WebApplication app, string page, string file, string address)
    {
        if (app.Environment.WebRootFileProvider.GetFileInfo(file).Exists)
            return true;

        app.MapGet(address, () => Results.Text(
            $"The {page} was not built. Install Node.js 20.19 or newer and build without -p:SkipPage=true.", statusCode: StatusCodes.Status503ServiceUnavailable));
        return false;
    }

    private static void ChooseSqueezed(HttpContext context, IWebHostEnvironment environment)
    {
        var path = context.Request.Path.Value ?? "";
        if (!IsSqueezed(path) || !Types.TryGetContentType(path, out _))
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

    private static bool IsSqueezed(string path) =>
        path.StartsWith("/chat/", StringComparison.Ordinal) || path.StartsWith("/desk/assets/", StringComparison.Ordinal);

    private static void Prepare(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        if (Array.Find(Squeezed, squeezed => file.File.Name.EndsWith(squeezed.Extension, StringComparison.Ordinal)) is { Encoding: { } encoding })
            headers.ContentEncoding = encoding;
        // Names under assets carry a hash or a version; index.html and language.js do not.
        var forEver = file.Context.Request.Path.StartsWithSegments("/chat/assets", StringComparison.Ordinal) || file.Context.Request.Path.StartsWithSegments("/desk/assets", StringComparison.Ordinal);
        headers.CacheControl = forEver ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private sealed class TypeOfSqueezed : IContentTypeProvider
    {
        public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
            Types.TryGetContentType(subpath.EndsWith(".br", StringComparison.Ordinal) || subpath.EndsWith(".gz", StringComparison.Ordinal) ? subpath[..^3] : subpath, out contentType);
    }
}
