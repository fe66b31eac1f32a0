package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"ronghe/graphmodel/schema"
)

func (a *app) schemaCommand() *cobra.Command {
	format := "text"
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "显示本体：节点与关系的类别、属性、规则 · print the ontology",
		Args:  noArgs,
		RunE: func(*cobra.Command, []string) error {
			ontology, err := schema.Load(a.config.Schema)
			if err != nil {
				return err
			}
			return a.printSchema(ontology, format)
		},
	}
	cmd.Flags().StringVar(&format, "format", format, "text、json 或 json-schema（原生格式的一行） · text, json or json-schema (of one line of the native format)")
	return cmd
}

func (a *app) printSchema(ontology *schema.Ontology, format string) error {
	switch format {
	case "text":
		return a.printKinds(ontology)
	case "json":
		return a.printJSON(map[string]any{"nodes": ontology.NodeKinds(), "edges": ontology.EdgeKinds()}, "  ")
	case "json-schema":
		text, err := ontology.JSONSchema()
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(a.std.out, "%s\n", text)
		return err
	}
	return &usageError{fmt.Errorf("--format: %q: 应为 text、json 或 json-schema · must be text, json or json-schema", format)}
}

func (a *app) printKinds(ontology *schema.Ontology) error {
	w := tabwriter.NewWriter(a.std.out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "节点 · node kinds")
	for _, k := range ontology.NodeKinds() {
		_, _ = fmt.Fprintf(w, "  %s\t%s · %s\t%s\n", k.Kind, k.Label.Zh, k.Label.En, k.Description.Zh)
	}
	_, _ = fmt.Fprintln(w, "关系 · edge kinds")
	for _, k := range ontology.EdgeKinds() {
		_, _ = fmt.Fprintf(w, "  %s\t%s · %s\t%s\n", k.Kind, k.Label.Zh, k.Label.En, k.Description.Zh)
	}
	return w.Flush()
}
