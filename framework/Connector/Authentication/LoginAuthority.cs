namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A login endpoint taken apart, as Azure.Identity wants it.</summary>
/// <param name="Host">The address without its path.</param>
/// <param name="Tenant">The first segment of its path.</param>
internal sealed record LoginAuthority(Uri Host, string Tenant)
{
    /// <summary>Takes an endpoint such as https://login.microsoftonline.com/botframework.com apart.</summary>
    public static LoginAuthority Parse(string endpoint)
    {
        var url = new Uri(endpoint);
        return new LoginAuthority(new Uri(url.GetLeftPart(UriPartial.Authority)), url.Segments.Length > 1 ? url.Segments[1].TrimEnd('/') : "");
    }
}
