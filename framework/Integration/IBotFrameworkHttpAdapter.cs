using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter that takes activities from HTTP requests.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Runs the turn of a request and writes its response.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
