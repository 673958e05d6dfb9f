using EthicalBot.Bot.Trust.Html;

namespace EthicalBot.Bot.Trust.Sections;

/// <summary>One section of the trust page.</summary>
internal interface ITrustSection
{
    /// <summary>Its place in the page's address, behind the #.</summary>
    string Id { get; }

    /// <summary>Its heading.</summary>
    string Title(TrustWords words);

    /// <summary>What stands below the heading, as it is true now.</summary>
    Task<IReadOnlyList<HtmlNode>> MakeAsync(TrustWords words, CancellationToken cancellationToken);
}
