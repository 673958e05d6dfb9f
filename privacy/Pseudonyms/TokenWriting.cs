namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>How a token was written by whoever repeated it: the value that takes its place is written the same way.</summary>
internal enum TokenWriting
{
    Plain,
    Json,
    Html,
    Percent,
}
