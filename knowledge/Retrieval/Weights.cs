namespace EthicalBot.Knowledge.Retrieval;

/// <summary>What a word counts by where it stands. Figures: tuned as decision 0056 tells.</summary>
internal static class Weights
{
    public static float Saturation = 1.2f;
    public static float PassageLength = 0.5f;
    public static float ArticleLength = 0.5f;
    public static float Title = 1.5f;
    public static float Questions = 1f;
    public static float Heading = 1f;
    public static float Article = 0.5f;
}
