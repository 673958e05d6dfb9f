namespace EthicalBot.Cards.Language;

/// <summary>Fixed text when there is no format, else a placeholder with its name and its format, which may be empty.</summary>
internal sealed record TextPart(string Text, string? Format)
{
    public bool IsPlaceholder => Format is not null;
}
