namespace EthicalBot.Understanding.Training;

/// <summary>How a classifier is trained; chosen on development sets, see the decision on the classifier.</summary>
public sealed record TrainingSettings
{
    /// <summary>Whether a text has one label: the classes of a softmax. Otherwise it has any number, and each is a yes or no of its own.</summary>
    public bool Exclusive { get; init; } = true;

    /// <summary>How many bits of a hash make a bucket.</summary>
    public int Bits { get; init; } = 18;

    /// <summary>In how many texts an n-gram must stand to be learnt.</summary>
    public int FewestTexts { get; init; } = 1;

    /// <summary>How often every text is seen.</summary>
    public int Epochs { get; init; } = 60;

    /// <summary>The first step's length; it falls to nothing in a straight line.</summary>
    public double Rate { get; init; } = 4;

    /// <summary>The share of n-grams that a text goes without when it is seen, others each time: no single one becomes indispensable.</summary>
    public double Dropout { get; init; } = 0.7;

    /// <summary>Into how many parts the texts are cut for calibration: each is read by a classifier trained on the others.</summary>
    public int Folds { get; init; } = 3;

    /// <summary>How many of these parts are read; each costs a training.</summary>
    public int FoldsRead { get; init; } = int.MaxValue;

    /// <summary>What the temperature is multiplied by: below 1 where customers' messages are easier than the texts, which were collected for their variety; fitted on development sets.</summary>
    public double Ease { get; init; } = 1;

    /// <summary>Chooses the order and what is left out; the same seed gives the same bytes.</summary>
    public int Seed { get; init; } = 1;
}
