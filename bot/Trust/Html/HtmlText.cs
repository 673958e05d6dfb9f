using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace EthicalBot.Bot.Trust.Html;

/// <summary>Text of a page, always encoded: what a company or a customer typed can be no markup.</summary>
internal sealed record HtmlText(string Text) : HtmlNode
{
    // All ranges, so that French stays readable in the source; < > & and quotes are encoded whatever is allowed.
    internal static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <inheritdoc/>
    public override void WriteTo(TextWriter writer) => Encoder.Encode(writer, Text);
}
