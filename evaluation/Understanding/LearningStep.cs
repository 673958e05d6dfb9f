using EthicalBot.Evaluation.Metrics;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>One point of a learning curve.</summary>
/// <param name="Part">Which part of the utterances was used.</param>
/// <param name="Utterances">How many these were.</param>
/// <param name="Right">How many in-scope messages were right, by language.</param>
/// <param name="Auroc">How well what is out of scope is told apart; not a number where there is none.</param>
internal sealed record LearningStep(double Part, int Utterances, IReadOnlyList<(string Language, Share Right)> Right, double Auroc)
{
    /// <summary>Over all languages.</summary>
    public Share All => new(Right.Sum(language => language.Right.Part), Right.Sum(language => language.Right.All));
}
