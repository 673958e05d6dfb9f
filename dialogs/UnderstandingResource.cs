using EthicalBot.Understanding;

namespace EthicalBot.Dialogs;

/// <summary>What the build trained on the utterances of these dialogs.</summary>
public static class UnderstandingResource
{
    private const string Name = "understanding.model";

    // Some thirty megabytes that never change: one of them serves the whole process.
    private static readonly Lazy<UnderstandingModel> s_model = new(Read);

    /// <summary>The model that is embedded here, read at the first use.</summary>
    public static UnderstandingModel Model => s_model.Value;

    private static UnderstandingModel Read()
    {
        using var stream = typeof(UnderstandingResource).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"'{Name}' is not in this build; the target TrainUnderstanding makes it.");
        return UnderstandingModel.Read(stream);
    }
}
