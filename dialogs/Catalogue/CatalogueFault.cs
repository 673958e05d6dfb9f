namespace EthicalBot.Dialogs.Catalogue;

/// <summary>What keeps folders, catalogue and model from being one.</summary>
internal static class CatalogueFault
{
    private const string Catalogue = "dialogs/Catalogue/IntentCatalogue.cs";

    /// <summary>The first of them, in a sentence; null when there is none.</summary>
    /// <param name="taught">The intents of the model: those of the folders with utterances.</param>
    /// <param name="hasText">Whether there is a text of a key.</param>
    public static string? Find(IReadOnlyCollection<string> taught, IReadOnlyCollection<CustomerIntent> catalogue, Func<string, bool> hasText)
    {
        if (taught.FirstOrDefault(name => catalogue.All(intent => intent.Name != name)) is { } unlisted)
            return $"dialogs/{FolderOf(unlisted)} has utterances, and no line of {Catalogue} has the intent '{unlisted}'. Add the line {FolderOf(unlisted)}.{FolderOf(unlisted)}Intent.Declared, or remove the utterances.";
        if (catalogue.FirstOrDefault(intent => !taught.Contains(intent.Name)) is { } untaught)
            return $"{Catalogue} has the intent '{untaught.Name}', and dialogs/{FolderOf(untaught.Name)} has no utterances. Write them in its Utterances.<lang>.txt, or remove the line.";
        if (catalogue.FirstOrDefault(intent => intent.Risk.NameKey is { } key && !hasText(key)) is { } nameless)
            return $"The intent '{nameless.Name}' is called by the text '{nameless.Risk.NameKey}', which is in no Texts.<lang>.json. Write it in those of dialogs/{FolderOf(nameless.Name)}.";
        return null;
    }

    private static string FolderOf(string intent) => string.Concat(intent.Split('_').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}"));
}
