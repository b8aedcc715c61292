using System.CommandLine;

return new RootCommand("Mycel plans and runs industrial symbiosis.").Parse(args).Invoke();
