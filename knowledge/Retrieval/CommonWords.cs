namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Words that say nothing about what a text is about.</summary>
internal static class CommonWords
{
    private static readonly WordList s_words = WordList.Read("Retrieval/CommonWords.txt");

    /// <summary>True for a folded word that every text of the language uses.</summary>
    public static bool Has(string word, string language) => s_words.Has(word, language);
}
