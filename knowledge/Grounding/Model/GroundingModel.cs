using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using EthicalBot.Knowledge.Grounding.Evidence;

namespace EthicalBot.Knowledge.Grounding.Model;

/// <summary>The fitted coefficients of the check, and where they come from.</summary>
public sealed record GroundingModel
{
    private const string File = "knowledge/Grounding/GroundingModel.json";

    /// <summary>The day of the fit and the beginning of the file's SHA-256; empty for figures that came from no file.</summary>
    [JsonIgnore]
    public string Version { get; private init; } = "";

    /// <summary>On what it was fitted, when, and by which command.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The names of a sentence's figures, in the order in which the trees number them.</summary>
    public required IReadOnlyList<string> Figures { get; init; }

    /// <summary>The names of an answer's figures, likewise.</summary>
    public required IReadOnlyList<string> AnswerFigures { get; init; }

    /// <summary>The log odds that a sentence is unsupported.</summary>
    public required BoostedTrees Sentences { get; init; }

    /// <summary>The log odds that an answer is unsupported.</summary>
    public required BoostedTrees Answers { get; init; }

    /// <summary>The share of unsupported answers among those that it was fitted on.</summary>
    public required double ShareUnsupported { get; init; }

    /// <summary>Where the outcomes part, for sentences.</summary>
    public required OutcomeBars SentenceBars { get; init; }

    /// <summary>Where the outcomes part, for answers.</summary>
    public required OutcomeBars AnswerBars { get; init; }

    /// <summary>Reads the file that is shipped.</summary>
    /// <exception cref="InvalidOperationException">It is missing, or was fitted on other figures than these.</exception>
    public static GroundingModel ReadShipped()
    {
        using var stream = typeof(GroundingModel).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"There is no embedded file {File}; add it to EthicalBot.Knowledge.csproj.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var model = JsonSerializer.Deserialize<GroundingModel>(bytes, JsonSerializerOptions.Web) ?? throw new InvalidOperationException($"{File} is empty.");
        return model.Figures.SequenceEqual(Enum.GetNames<EvidenceFigure>()) && model.AnswerFigures.SequenceEqual(Model.AnswerFigures.Names)
            ? model with { Version = $"{model.Provenance.On:yyyy-MM-dd}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}" }
            : throw new InvalidOperationException($"{File} was fitted on other figures than are counted now; fit it again with 'evaluation -- grounding-fit'.");
    }
}
