namespace EthicalBot.Evaluation;

internal static class Program
{
    private static void Main() => Console.WriteLine("evaluation");
}
