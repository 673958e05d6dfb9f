using EthicalBot.Privacy;

namespace EthicalBot.Desk.Answers;

/// <summary>A doubted answer as the desk lists it.</summary>
/// <param name="DoubtedBy">The name of the agent who doubted it. Null: the customer did.</param>
/// <param name="Why">Why, in the agent's words. Null: the customer did, or they gave no reason.</param>
/// <param name="Answer">The answer with its evidence. Null: its person's data was erased.</param>
/// <param name="Judgement">What people found. Null: nobody has looked yet.</param>
/// <param name="MayJudge">Whether whoever reads this may judge it now.</param>
/// <param name="MayTrace">Whether they may see who else was told the same, and tell them that it was wrong.</param>
[Classified(DataClass.TechnicalId)]
internal sealed record ReviewView(string Id, string? DoubtedBy, DateTimeOffset DoubtedAt, RedactedText? Why, AnswerView? Answer, JudgementView? Judgement, bool MayJudge, bool MayTrace);
