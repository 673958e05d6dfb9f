using EthicalBot.Bot;

return await BotProgram.RunAsync(args);

/// <summary>Named so that tests can start the whole app.</summary>
public partial class Program;
