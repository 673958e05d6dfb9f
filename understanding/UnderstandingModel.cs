using System.IO.Compression;
using EthicalBot.Understanding.Classification;
using EthicalBot.Understanding.Languages;

namespace EthicalBot.Understanding;

/// <summary>All that was trained: the classifier of intents, and detectors.</summary>
/// <param name="Intents">Says which intent a message has; labels of <see cref="OutOfScopePrefix"/> are outside of what the bot does.</param>
/// <param name="Person">Says whether a person is asked for.</param>
/// <param name="Languages">Says which language a message is in.</param>
/// <param name="SelfDescriptions">Says whether a clause is about who the writer is.</param>
/// <param name="Signals">Says which signals a message carries; what carries none is its unknown label.</param>
public sealed record UnderstandingModel(TextClassifier Intents, TextClassifier Person, LanguageModel Languages, TextClassifier SelfDescriptions, TextClassifier Signals)
{
    /// <summary>The beginning of the names of the classes that are out of scope: near and far ones are trained apart.</summary>
    public const string OutOfScopePrefix = "out_of_scope";

    /// <summary>The names of the intents that it was taught; what is out of scope is one of them.</summary>
    public IReadOnlyList<string> IntentNames { get; } = [.. Intents.Labels.Select(label => label.IsKnown ? label.Name : OutOfScopePrefix).Distinct()];

    /// <summary>Writes what was trained; the same parts give the same bytes.</summary>
    /// <param name="languages">What <see cref="LanguageTrainer.Train"/> returned.</param>
    public static void Write(Stream to, TextClassifier intents, TextClassifier person, byte[] languages, TextClassifier selfDescriptions, TextClassifier signals)
    {
        using var packed = new BrotliStream(to, CompressionLevel.Optimal, leaveOpen: true);
        packed.Write(languages);
        ClassifierFile.Write(intents, packed);
        ClassifierFile.Write(person, packed);
        ClassifierFile.Write(selfDescriptions, packed);
        ClassifierFile.Write(signals, packed);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are of another version.</exception>
    public static UnderstandingModel Read(Stream from)
    {
        using var unpacked = new MemoryStream();
        using (var packed = new BrotliStream(from, CompressionMode.Decompress, leaveOpen: true)) packed.CopyTo(unpacked);
        unpacked.Position = 0;
        var languages = LanguageModel.Read(unpacked);
        return new UnderstandingModel(ClassifierFile.Read(unpacked), ClassifierFile.Read(unpacked), languages, ClassifierFile.Read(unpacked), ClassifierFile.Read(unpacked));
    }
}
