namespace EthicalBot.Understanding.Trainer;

/// <summary>One line of an utterances file.</summary>
/// <param name="Text">What a customer might write.</param>
/// <param name="Class">The intent, the out-of-scope class or the signal that the file is for.</param>
/// <param name="Language">The file's language.</param>
/// <param name="Also">Other signals that the line carries.</param>
internal sealed record Utterance(string Text, string Class, string Language, IReadOnlyList<string> Also);
